/** The pictures of a file on their way to becoming figures, and figures on their way out. */
@NullMarked
package io.sixpager.exchange.picture;

import org.jspecify.annotations.NullMarked;
