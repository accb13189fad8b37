/** Whether a memo may be approved, rule by rule. */
@NamedInterface("gate")
@NullMarked
package io.sixpager.memo.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
