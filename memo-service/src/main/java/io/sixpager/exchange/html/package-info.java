/** Pages of HTML on their way in. */
@NullMarked
package io.sixpager.exchange.html;

import org.jspecify.annotations.NullMarked;
