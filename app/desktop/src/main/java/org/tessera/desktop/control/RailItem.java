package org.tessera.desktop.control;

/**
 * One place that the rail leads to.
 *
 * @param id stable name, for example {@code review}
 * @param icon its picture
 * @param title its words
 * @param group 0 for the path of a note, 1 for the oversight of the house
 */
public record RailItem(String id, Icon icon, String title, int group) {}
