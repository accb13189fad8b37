package io.sixpager.command;

/**
 * An account to which a command gives a part.
 *
 * @param takesPart whether more than being informed is asked of it; auditors stay outside of what they audit
 */
public record Appointment(String account, boolean takesPart) {}
