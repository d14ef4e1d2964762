package org.tessera.desktop.providers;

/**
 * A profile to begin with: everything that a route asks for is in it, and what only the site knows has to be filled in.
 *
 * @param name its name, for example {@code bedrock-converse}
 * @param title as shown
 * @param json the file
 */
public record ReadyMade(String name, String title, String json) {}
