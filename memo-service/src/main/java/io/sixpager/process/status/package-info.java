/** What stands still, and how it is told. */
@NullMarked
package io.sixpager.process.status;

import org.jspecify.annotations.NullMarked;
