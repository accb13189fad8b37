/** Memos on their way out as Word documents. */
@NullMarked
package io.sixpager.exchange.docx;

import org.jspecify.annotations.NullMarked;
