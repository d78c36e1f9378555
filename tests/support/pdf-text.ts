import { PDFiumLibrary } from "@hyzyla/pdfium";

/** All words of a document as they are read, with single spaces between. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    const text = [...document.pages()].map((page) => page.getText()).join(" ");
    document.destroy();
    return text.replaceAll(/\s+/g, " ");
  } finally {
    library.destroy();
  }
}
