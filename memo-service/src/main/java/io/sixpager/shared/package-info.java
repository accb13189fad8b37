/** What every module speaks of: who did a thing, how a refusal reads, and pages of a list. */
@ApplicationModule(displayName = "Shared", type = ApplicationModule.Type.OPEN)
@NullMarked
package io.sixpager.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
