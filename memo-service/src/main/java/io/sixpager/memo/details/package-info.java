/** The memo page: everything about one memo, for one reader. */
@NullMarked
package io.sixpager.memo.details;

import org.jspecify.annotations.NullMarked;
