/** Working copies of authors, and how one is merged with a newer revision. */
@NamedInterface("draft")
@NullMarked
package io.sixpager.memo.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
