/** Where a passage of one text stands in another one. */
@NullMarked
package io.sixpager.document.placement;

import org.jspecify.annotations.NullMarked;
