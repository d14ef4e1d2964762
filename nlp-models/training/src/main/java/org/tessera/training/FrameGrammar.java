package org.tessera.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Expands frames into labelled text. A file of frames has rules: {@code @name}, then one alternative a line. In a line
 * {@code ~(a|b)} chooses, {@code <name>} expands a rule, <code>{TYPE form}</code> makes a labelled value,
 * {@code [list]} takes a value that is no identifier, and a backslash guards a bracket or writes {@code \n} and {@code \t}.
 */
final class FrameGrammar {
    private final Map<String, List<String>> rules = new HashMap<>();
    private final Values values;

    FrameGrammar(Values values) {
        this.values = values;
    }

    /** Adds the rules of a file. A rule of the same name replaces the older one within that file's frames. */
    void add(String content) {
        List<String> open = new ArrayList<>();
        for (String line : content.lines().toList()) {
            if (line.startsWith("@")) {
                open = new ArrayList<>();
                rules.put(line.substring(1).strip(), open);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                open.add(line);
            }
        }
    }

    static FrameGrammar read(Values values, List<String> files) throws IOException {
        FrameGrammar grammar = new FrameGrammar(values);
        for (String file : files) {
            grammar.add(ValueLists.resource(file));
        }
        return grammar;
    }

    /** One text of a rule. */
    LabelledText expand(String rule, Random random) {
        LabelledText text = new LabelledText();
        append(rule, random, text);
        return text;
    }

    private void append(String rule, Random random, LabelledText text) {
        List<String> alternatives = rules.get(rule);
        if (alternatives == null) {
            throw new IllegalArgumentException("no rule " + rule);
        }
        fill(alternatives.get(random.nextInt(alternatives.size())), random, text);
    }

    private void fill(String frame, Random random, LabelledText text) {
        int at = 0;
        while (at < frame.length()) {
            char unit = frame.charAt(at);
            if (unit == '\\') {
                char next = frame.charAt(at + 1);
                text.append(next == 'n' ? "\n" : next == 't' ? "\t" : next == '&' ? "\\&" : String.valueOf(next));
                at += 2;
            } else if (unit == '~' && frame.startsWith("~(", at)) {
                int end = closing(frame, at + 1);
                List<String> choices = choices(frame.substring(at + 2, end));
                fill(choices.get(random.nextInt(choices.size())), random, text);
                at = end + 1;
            } else if (unit == '<' && frame.indexOf('>', at) > 0 && isRule(frame, at)) {
                int end = frame.indexOf('>', at);
                append(frame.substring(at + 1, end), random, text);
                at = end + 1;
            } else if (unit == '{') {
                int end = frame.indexOf('}', at);
                values.append(frame.substring(at + 1, end), random, text);
                at = end + 1;
            } else if (unit == '[') {
                int end = frame.indexOf(']', at);
                fill(values.plain(frame.substring(at + 1, end), random), random, text);
                at = end + 1;
            } else {
                text.append(String.valueOf(unit));
                at++;
            }
        }
    }

    private boolean isRule(String frame, int at) {
        return rules.containsKey(frame.substring(at + 1, frame.indexOf('>', at)));
    }

    private static int closing(String frame, int open) {
        int depth = 0;
        for (int at = open; at < frame.length(); at++) {
            char unit = frame.charAt(at);
            if (unit == '\\') {
                at++;
            } else if (unit == '(') {
                depth++;
            } else if (unit == ')' && --depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("no closing bracket in " + frame);
    }

    private static List<String> choices(String body) {
        List<String> choices = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < body.length(); at++) {
            char unit = body.charAt(at);
            if (unit == '\\') {
                at++;
            } else if (unit == '(') {
                depth++;
            } else if (unit == ')') {
                depth--;
            } else if (unit == '|' && depth == 0) {
                choices.add(body.substring(from, at));
                from = at + 1;
            }
        }
        choices.add(body.substring(from));
        return choices;
    }
}
