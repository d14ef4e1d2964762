package org.tessera.store.sample;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks through bytes once for many values in all their forms: UTF-8, UTF-16 of either order, Base64, hexadecimal, JSON. */
public final class CanarySearch {
    private static final int FILTER_BITS = 22;

    private final Map<Long, List<Form>> byBeginning = new HashMap<>();
    private final BitSet filter = new BitSet(1 << FILTER_BITS);

    private record Form(String value, String text) {}

    /** A search for values of at least eight characters. */
    public CanarySearch(List<String> values) {
        for (String value : values) {
            for (String text : formsOf(value)) {
                long beginning = ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)).getLong();
                byBeginning.computeIfAbsent(beginning, none -> new ArrayList<>()).add(new Form(value, text));
                filter.set(bit(beginning));
            }
        }
    }

    /** The values that the bytes hold in some form. */
    public Set<String> in(byte[] bytes) {
        Set<String> found = new LinkedHashSet<>();
        long window = 0;
        for (int index = 0; index < bytes.length; index++) {
            window = (window << Byte.SIZE) | (bytes[index] & 0xFF);
            if (index >= Long.BYTES - 1 && filter.get(bit(window))) {
                int start = index - Long.BYTES + 1;
                for (Form form : byBeginning.getOrDefault(window, List.of())) {
                    if (stands(form.text(), bytes, start)) {
                        found.add(form.value());
                    }
                }
            }
        }
        return found;
    }

    private static int bit(long beginning) {
        return (int) ((beginning * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - FILTER_BITS));
    }

    private static boolean stands(String text, byte[] bytes, int start) {
        if (start + text.length() > bytes.length) {
            return false;
        }
        for (int index = 0; index < text.length(); index++) {
            if ((bytes[start + index] & 0xFF) != text.charAt(index)) {
                return false;
            }
        }
        return true;
    }

    /** Each byte of a form is one character of it. */
    private static Set<String> formsOf(String value) {
        Set<String> forms = new LinkedHashSet<>();
        for (byte[] encoded : List.of(value.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_16BE),
                value.getBytes(StandardCharsets.UTF_16LE), value.getBytes(StandardCharsets.ISO_8859_1))) {
            forms.add(new String(encoded, StandardCharsets.ISO_8859_1));
            forms.add(HexFormat.of().formatHex(encoded));
            for (int phase = 0; phase < 3; phase++) {
                forms.add(base64(encoded, phase));
            }
        }
        forms.add(value.replace("\u00E9", "\\u00E9"));
        return forms;
    }

    /** What is the same in every Base64 text that holds the bytes behind some number of others. */
    private static String base64(byte[] bytes, int phase) {
        byte[] shifted = new byte[bytes.length + phase];
        System.arraycopy(bytes, 0, shifted, phase, bytes.length);
        String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        return text.substring(phase == 0 ? 0 : phase + 1, text.length() - 1);
    }
}
