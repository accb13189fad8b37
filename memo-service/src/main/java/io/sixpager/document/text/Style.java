package io.sixpager.document.text;

import org.jspecify.annotations.Nullable;

/** One inline element around a token, and the one around that. Tokens of one element share the instance. */
public record Style(String tag, String attributes, @Nullable Style outer) {}
