/** A page on paper: set, measured, broken into pages and printed as PDF. */
@NullMarked
package io.sixpager.document.layout;

import org.jspecify.annotations.NullMarked;
