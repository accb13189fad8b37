/** What accounts owe: obligations of any module in one table and one port, now and as of any entry of the log. */
@ApplicationModule(
        displayName = "Obligation",
        allowedDependencies = {"people", "projection", "shared"})
@NullMarked
package io.sixpager.obligation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
