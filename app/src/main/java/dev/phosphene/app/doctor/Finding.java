package dev.phosphene.app.doctor;

/**
 * Something looked at.
 *
 * @param subject what
 * @param fine whether the program can work with it
 * @param words what was found, or what to do about it
 */
public record Finding(String subject, boolean fine, String words) {}
