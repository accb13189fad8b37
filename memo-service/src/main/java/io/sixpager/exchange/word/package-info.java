/** Word documents on their way in. */
@NullMarked
package io.sixpager.exchange.word;

import org.jspecify.annotations.NullMarked;
