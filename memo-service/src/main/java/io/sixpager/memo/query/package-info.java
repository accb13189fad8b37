/** Memos for whoever may read them, as the views show them. */
@NamedInterface("query")
@NullMarked
package io.sixpager.memo.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
