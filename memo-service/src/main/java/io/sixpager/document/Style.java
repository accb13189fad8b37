package io.sixpager.document;

import org.jspecify.annotations.Nullable;

/** One inline element around a token, and the one around that. Tokens of one element share the instance. */
record Style(String tag, String attributes, @Nullable Style outer) {}
