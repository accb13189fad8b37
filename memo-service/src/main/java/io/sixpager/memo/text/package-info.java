/** The texts of revisions: kept by hash, measured when they are submitted, and shown. */
@NamedInterface("text")
@NullMarked
package io.sixpager.memo.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
