package io.sixpager.exchange.docx;

/** The pictures of a document. */
interface DocxPictures {

    /** Writes the picture into the paragraph, or answers false where only its caption can be shown. */
    boolean write(XmlText xml, String target, String caption);
}
