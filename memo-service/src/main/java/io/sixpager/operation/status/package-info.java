/** How this instance is, for administrators. */
@NullMarked
package io.sixpager.operation.status;

import org.jspecify.annotations.NullMarked;
