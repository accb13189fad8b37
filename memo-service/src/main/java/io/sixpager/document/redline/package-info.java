/** An edit script as marks on a page, in one column or in two. */
@NullMarked
package io.sixpager.document.redline;

import org.jspecify.annotations.NullMarked;
