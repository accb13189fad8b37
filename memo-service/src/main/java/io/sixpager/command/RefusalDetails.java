package io.sixpager.command;

/**
 * What refusals of a module may say beside their sentence. A module that has something to say offers this as a bean, so
 * that clients know of it.
 *
 * @param fields a record whose components have the names and types of the details
 */
public record RefusalDetails(Class<? extends Record> fields) {}
