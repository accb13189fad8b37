/** Where the passages of threads stand in each later revision, and what becomes of threads when their memo moves on. */
@NamedInterface("placement")
@NullMarked
package io.sixpager.discussion.placement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
