/** The service as its clients see it: a real server, a real database, real requests. */
@NullMarked
package io.sixpager.http;

import org.jspecify.annotations.NullMarked;
