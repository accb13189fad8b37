package io.sixpager.document;

/**
 * Whose words they are that an author took.
 *
 * @param suggestedBy an account, or a name that a file tells, in quotation marks
 * @param acceptedBy the account of the author
 */
public record Credit(String suggestedBy, String acceptedBy) {}
