/** Files as such: what one is, how much of it is read, and zips that are the same bytes each time. */
@NullMarked
package io.sixpager.exchange.file;

import org.jspecify.annotations.NullMarked;
