import type {
  InterpretDeliveryNoteInit,
  InterpretInvoiceInit,
  PurchaseOrder,
  PurchaseOrderArticle,
} from "lagerkoll-interpreter";
import type { PurchaseOrders } from "../purchase-orders.js";
import { notFound, Refused } from "../refused.js";
import type { Action } from "../serve-lagerkoll.js";
import type { Suppliers } from "../suppliers/suppliers.js";
import { storeCurrency, type Warehouse, type WarehouseArticle } from "../warehouse.js";
import { type DocumentRow, rowsIn, statedIn } from "./document-text.js";
import { linesOfPdf } from "./pdf-text.js";

/** Reads suppliers' documents, and compares them with what was ordered. It changes nothing. */
export class Interpreter {
  readonly #warehouse: Warehouse;
  readonly #suppliers: Suppliers;
  readonly #purchaseOrders: PurchaseOrders;

  constructor(warehouse: Warehouse, suppliers: Suppliers, purchaseOrders: PurchaseOrders) {
    this.#warehouse = warehouse;
    this.#suppliers = suppliers;
    this.#purchaseOrders = purchaseOrders;
  }

  readonly actions = {
    interpretDeliveryNote: (({ body: { file, order_id } }) =>
      this.#interpret(file, this.#ordered(order_id))) satisfies Action<Pick<InterpretDeliveryNoteInit, "body">>,

    interpretInvoice: (({ body: { file } }) => this.#interpret(file)) satisfies Action<
      Pick<InterpretInvoiceInit, "body">
    >,
  };

  #ordered(id: number | undefined): PurchaseOrder | undefined {
    const order = id === undefined ? undefined : this.#purchaseOrders.get(id);
    if (id !== undefined && !order) throw notFound(`There is no purchase order with id ${id}.`);
    return order;
  }

  async #interpret(file: Blob, order?: PurchaseOrder): Promise<PurchaseOrder> {
    const lines = await linesOfPdf(file);
    const stated = statedIn(lines);
    const rows = rowsIn(lines);
    if (rows.length === 0 && Object.keys(stated).length === 0) {
      throw new Refused("The PDF holds text, but nothing of a delivery note or an invoice.", { field: "file" });
    }
    const ordered = order ?? this.#purchaseOrders.all.find(({ poReference }) => poReference === stated.poReference);
    const supplierName = (ordered?.supplierName ?? stated.supplierName)?.toLocaleLowerCase("sv");
    const supplier = this.#suppliers.all.find(({ name }) => name?.toLocaleLowerCase("sv") === supplierName);
    const articles = rows.map((row) => this.#articleOf(row, ordered));
    const orderValue = articles.reduce((sum, article) => {
      return sum + (article.deliveredAmount ?? 0) * (article.purchasePrice ?? 0);
    }, 0);
    return {
      ...ordered,
      ...stated,
      ...(supplier?.name !== undefined && { supplierId: supplier.id, supplierName: supplier.name }),
      productCount: articles.length,
      orderValue,
      orderValueCurrency: supplier?.currency ?? storeCurrency,
      articles,
    };
  }

  /** A row of a document with what is known of its article; a supplier may call it by its own name. */
  #articleOf(row: DocumentRow, ordered: PurchaseOrder | undefined): PurchaseOrderArticle {
    const known = this.#knownArticle(`${row.articleId} ${row.name}`);
    const articleId = known?.id ?? row.articleId;
    const orderedRow = ordered?.articles?.find((article) => article.articleId === articleId);
    const purchasePrice = row.price ?? orderedRow?.purchasePrice ?? known?.buyPrice;
    return {
      ...orderedRow,
      articleId,
      articleName: known?.name ?? row.name,
      supplierArticleId: known?.supplierArticleId ?? row.articleId,
      deliveredAmount: row.amount,
      ...(purchasePrice !== undefined && { purchasePrice }),
      ...(row.unit !== undefined && { unit: row.unit }),
      ...(known && { type: "Stock", stock: true }),
    };
  }

  /** The text of a row doesn't show where an id ends that holds blanks: the longest that it begins with is meant. */
  #knownArticle(text: string): WarehouseArticle | undefined {
    const begins = (id: string | undefined) => (id !== undefined && `${text} `.startsWith(`${id} `) ? id.length : 0);
    const length = ({ id, supplierArticleId }: WarehouseArticle) => Math.max(begins(id), begins(supplierArticleId));
    const found = this.#warehouse.articles.all.filter((article) => length(article) > 0);
    return found.sort((one, other) => length(other) - length(one))[0];
  }
}
