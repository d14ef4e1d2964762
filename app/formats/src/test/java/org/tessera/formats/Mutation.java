package org.tessera.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damage done to a file at random: flipped, inserted, deleted, doubled, swapped bytes, and files cut off. */
final class Mutation {
    private Mutation() {}

    /** A file with one to eight changes; of a package, two times of three, with the changes inside an entry. */
    static byte[] of(byte[] seed, Random random) {
        boolean zip = seed.length > 4 && seed[0] == 'P' && seed[1] == 'K' && seed[2] == 3;
        return zip && random.nextInt(3) > 0 ? inEntry(seed, random) : bytes(seed, random);
    }

    private static byte[] bytes(byte[] seed, Random random) {
        byte[] changed = seed;
        int changes = 1 + random.nextInt(8);
        for (int change = 0; change < changes && changed.length > 1; change++) {
            changed = once(changed, random);
        }
        return changed;
    }

    private static byte[] once(byte[] seed, Random random) {
        int from = random.nextInt(seed.length);
        int length = Math.min(seed.length - from, 1 + random.nextInt(random.nextBoolean() ? 8 : 512));
        byte[] some = new byte[length];
        random.nextBytes(some);
        byte[] part = Arrays.copyOfRange(seed, from, from + length);
        return switch (random.nextInt(8)) {
            case 0, 1 -> spliced(seed, from, 1, new byte[]{(byte) (seed[from] ^ (1 << random.nextInt(8)))});
            case 2 -> spliced(seed, from, 0, some);
            case 3 -> spliced(seed, from, length, new byte[0]);
            case 4 -> spliced(seed, from, 0, part);
            case 5 -> spliced(seed, from, length, some);
            case 6 -> spliced(seed, random.nextInt(seed.length), 0, part);
            default -> random.nextInt(4) == 0 ? spliced(seed, from, seed.length - from, new byte[0])
                    : spliced(seed, from, 1, new byte[]{(byte) "<>&\"'\\|^~{}[]()/0".charAt(random.nextInt(17))});
        };
    }

    /** A file with other bytes in the place of some. */
    private static byte[] spliced(byte[] seed, int from, int removed, byte[] inserted) {
        int behind = Math.min(seed.length, from + removed);
        ByteArrayOutputStream out = new ByteArrayOutputStream(seed.length + inserted.length);
        out.write(seed, 0, from);
        out.writeBytes(inserted);
        out.write(seed, behind, seed.length - behind);
        return out.toByteArray();
    }

    private record Entry(String name, ByteBuffer bytes) {}

    private static byte[] inEntry(byte[] seed, Random random) {
        List<Entry> entries = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(seed));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.add(new Entry(entry.getName(), ByteBuffer.wrap(in.readAllBytes())));
            }
            int chosen = random.nextInt(entries.size());
            for (int index = 0; index < entries.size(); index++) {
                byte[] bytes = entries.get(index).bytes().array();
                zip.putNextEntry(new ZipEntry(entries.get(index).name()));
                zip.write(index == chosen && bytes.length > 1 ? bytes(bytes, random) : bytes);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
