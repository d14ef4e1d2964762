package org.tessera.cli;

/** Looks for a value that stands by itself: {@code May} is not in {@code Mayhem}. */
final class WholeWord {
    private WholeWord() {}

    static boolean isIn(String text, String value) {
        for (int at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
            int end = at + value.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }
}
