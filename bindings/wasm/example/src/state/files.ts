import { computed, signal } from "@preact/signals";
import { del, get, set } from "idb-keyval";
import { Book } from "xiaozu";
import { t } from "../i18n/index.js";
import { book, fileName, rulebookName, shipped, show, unsaved } from "./book.js";
import { faultsOf } from "./faults.js";
import { notice, showFaults } from "./shown.js";

/** Not in every browser: then files come by an input and go as downloads. */
declare global {
  interface Window {
    showOpenFilePicker?(options: object): Promise<FileSystemFileHandle[]>;
  }
}
interface AskedHandle {
  requestPermission?(options: { mode: "readwrite" }): Promise<PermissionState>;
}

const KEPT = "last-book";
const TYPES = { types: [{ description: "JSON Lines", accept: { "application/jsonl": [".jsonl", ".json", ".txt"] } }] };

/** The file the book comes from and goes to, where the browser lets a page keep it. */
const handle = signal<FileSystemFileHandle | undefined>(undefined);
/** The file of the last visit. */
export const lastFile = signal<FileSystemFileHandle | undefined>(undefined);
export const savesInPlace = computed(() => handle.value !== undefined);

get<FileSystemFileHandle>(KEPT).then(
  (kept) => (lastFile.value = kept),
  () => undefined,
);

/** Opens a book from its bytes; where something is wrong with them, the former book stays. */
export function openBytes(name: string, bytes: Uint8Array, from?: FileSystemFileHandle): boolean {
  try {
    show(Book.parse(bytes, shipped(rulebookName.value)), name);
  } catch (error) {
    showFaults(name, faultsOf(error));
    return false;
  }
  handle.value = from;
  keep(from);
  notice.value = t("opened", { name });
  return true;
}

function keep(from: FileSystemFileHandle | undefined): void {
  lastFile.value = from;
  // A browser without storage keeps nothing: the page works all the same.
  (from === undefined ? del(KEPT) : set(KEPT, from)).catch(() => undefined);
}

export async function openFile(file: File, from?: FileSystemFileHandle): Promise<void> {
  openBytes(file.name, new Uint8Array(await file.arrayBuffer()), from);
}

export async function openUnit(): Promise<void> {
  const response = await fetch("./unit.jsonl");
  openBytes("unit.jsonl", new Uint8Array(await response.arrayBuffer()));
}

export async function openLast(): Promise<void> {
  const kept = lastFile.value;
  if (kept === undefined || !(await allowed(kept))) return;
  await openFile(await kept.getFile(), kept);
}

async function allowed(file: FileSystemFileHandle & AskedHandle): Promise<boolean> {
  return (await file.requestPermission?.({ mode: "readwrite" })) !== "denied";
}

/** Asks for a file; without pickers, or where asking is not allowed, the input is used. */
export async function pick(input: HTMLInputElement | null): Promise<void> {
  if (window.showOpenFilePicker === undefined) {
    input?.click();
    return;
  }
  const [picked] = (await chosen(window.showOpenFilePicker(TYPES))) ?? [];
  if (picked !== undefined) await openFile(await picked.getFile(), picked);
}

/** What was chosen; nothing where the dialog was closed. */
async function chosen<T>(dialog: Promise<T>): Promise<T | undefined> {
  try {
    return await dialog;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return undefined;
    throw error;
  }
}

export async function dropped(transfer: DataTransfer): Promise<void> {
  const [item] = [...transfer.items].filter((one) => one.kind === "file");
  const file = item?.getAsFile();
  const from = await handleOf(item);
  if (file != null) await openFile(file, from);
}

async function handleOf(
  item: (DataTransferItem & { getAsFileSystemHandle?(): Promise<FileSystemHandle | null> }) | undefined,
): Promise<FileSystemFileHandle | undefined> {
  // Where the browser gives none, the file is read all the same.
  const found = await item?.getAsFileSystemHandle?.().catch(() => null);
  return found instanceof FileSystemFileHandle ? found : undefined;
}

/** Saves the book to its file, to one that is chosen, or as a download. */
export async function save(): Promise<void> {
  const text = book.value?.toJsonLines();
  if (text === undefined) return;
  const to = handle.value;
  if (to === undefined) download(fileName.value || "book.jsonl", text, "application/jsonl");
  else await write(to, text);
  unsaved.value = false;
  notice.value = t("saved", { name: fileName.value });
}

async function write(to: FileSystemFileHandle, text: string): Promise<void> {
  const file = await to.createWritable();
  await file.write(text);
  await file.close();
}

export function download(name: string, text: string, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
