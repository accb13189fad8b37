/** Files as such: what one is, how much of it is read, and zips that are the same bytes each time. */
@NamedInterface("file")
@NullMarked
package io.sixpager.exchange.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
