import { Collection } from "./collection.js";

/** A customer of the store. Lagerkoll has an API for them that isn't covered here. */
export interface WarehouseCustomer {
  readonly id: number;
  readonly name: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly address?: string;
  readonly zipCode?: string;
  readonly city?: string;
  /** ISO 3166-1, two letters. */
  readonly country?: string;
  readonly email?: string;
  readonly phone?: string;
}

/** An article that the store sells. Lagerkoll has an API for them that isn't covered here. */
export interface WarehouseArticle {
  /** May hold anything, slashes too. */
  readonly id: string;
  readonly name: string;
  /** Without VAT, in the store's currency. */
  readonly price: number;
  /** Per cent. */
  readonly vat: number;
  readonly unit: string;
  /** How many there are. Sending orders takes from it. */
  readonly stock: number;
  readonly stockPlace?: string;
  readonly barcode?: string;
  /** In kg. */
  readonly weight?: number;
  /** Id of the supplier that sells it. */
  readonly supplier?: number;
  /** What its supplier calls it. */
  readonly supplierArticleId?: string;
  /** What it costs at its supplier's. */
  readonly buyPrice?: number;
}

/** A mail that Lagerkoll would send. */
export interface SentMail {
  readonly to: string;
  readonly subject: string;
  /** The PDF that goes with it. */
  readonly attachment: Uint8Array;
  readonly sentAt: Date;
}

/** The currency that the store sells in. */
export const storeCurrency = "SEK";

/** What is in the store before anybody orders anything. */
export class Warehouse {
  readonly customers = new Collection<number, WarehouseCustomer>();
  readonly articles = new Collection<string, WarehouseArticle>();
  /** In the order in which they were sent. */
  readonly mail: SentMail[] = [];

  constructor() {
    for (const customer of customers) this.customers.set(customer.id, customer);
    for (const article of articles) this.articles.set(article.id, article);
  }

  takeFromStock(articleId: string, amount: number): void {
    const article = this.articles.get(articleId);
    if (article) this.articles.set(articleId, { ...article, stock: article.stock - amount });
  }
}

const customers: readonly WarehouseCustomer[] = [
  {
    id: 1,
    name: "Kafé Kanelbullen",
    currency: "SEK",
    address: "Storgatan 1",
    zipCode: "114 44",
    city: "Stockholm",
    country: "SE",
    email: "inkop@kanelbullen.example",
    phone: "+46 8 123 45 67",
  },
  {
    id: 2,
    name: "Fjord Friluft AS",
    currency: "SEK",
    address: "Havnegata 7",
    zipCode: "5003",
    city: "Bergen",
    country: "NO",
    email: "post@fjord.example",
  },
];

const articles: readonly WarehouseArticle[] = [
  {
    id: "KOPP-01",
    name: "Kaffekopp, blå",
    price: 49.5,
    vat: 25,
    unit: "st",
    stock: 240,
    stockPlace: "A-01-2",
    barcode: "7310000000012",
    weight: 0.3,
    supplier: 1,
    supplierArticleId: "K-100",
    buyPrice: 18,
  },
  {
    id: "FAT/16",
    name: "Assiett 16 cm",
    price: 35,
    vat: 25,
    unit: "st",
    stock: 90,
    stockPlace: "A-02-1",
    barcode: "7310000000029",
    weight: 0.4,
    supplier: 1,
    supplierArticleId: "F-16",
    buyPrice: 12.5,
  },
  {
    id: "KAFFE 500 g",
    name: "Bryggkaffe, mellanrost",
    price: 62,
    vat: 12,
    unit: "pkt",
    stock: 30,
    stockPlace: "B-04-3",
    barcode: "7310000000036",
    weight: 0.5,
    supplier: 2,
    supplierArticleId: "500-M",
    buyPrice: 41,
  },
];
