/** The service behind the proxy that the documents tell of. */
@NullMarked
package io.sixpager.http.proxy;

import org.jspecify.annotations.NullMarked;
