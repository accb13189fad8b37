/** Working copies of authors, and how one is merged with a newer revision. */
@NullMarked
package io.sixpager.memo.draft;

import org.jspecify.annotations.NullMarked;
