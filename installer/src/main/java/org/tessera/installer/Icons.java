package org.tessera.installer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The icon of the program in the form of each platform, from the PNG files of assets: PNG as it is, ICO and ICNS as containers
 * of the same PNG bytes.
 */
final class Icons {
    /** The sizes in an ICO file, in pixels; 256 is written as 0. */
    private static final List<Integer> ICO = List.of(16, 24, 32, 48, 64, 128, 256);

    /** Types of an ICNS file with the sizes of their PNG; those from ic11 on are for doubled density. */
    private static final Map<String, Integer> ICNS = new LinkedHashMap<>();

    static {
        ICNS.put("icp4", 16);
        ICNS.put("icp5", 32);
        ICNS.put("ic07", 128);
        ICNS.put("ic08", 256);
        ICNS.put("ic09", 512);
        ICNS.put("ic11", 32);
        ICNS.put("ic12", 64);
        ICNS.put("ic13", 256);
        ICNS.put("ic14", 512);
    }

    private static final int ICO_HEADER = 6;
    private static final int ICO_ENTRY = 16;

    private final Path folder;

    Icons(Settings settings) {
        this.folder = settings.root().resolve("assets/src/main/resources/org/tessera/assets/icons");
    }

    /** The PNG file of a size in pixels. */
    Path png(int size) {
        return folder.resolve("tessera-" + size + ".png");
    }

    /** Writes the icon as jpackage wants it on a platform, and gives its place. */
    Path write(Platform platform, Path target) throws IOException {
        if (platform.isWindows()) {
            return Files.write(target.resolve("Tessera.ico"), ico());
        }
        return platform.isMac() ? Files.write(target.resolve("Tessera.icns"), icns()) : png(256);
    }

    byte[] ico() throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        int size = ICO_HEADER + ICO_ENTRY * ICO.size();
        for (int pixels : ICO) {
            pictures.add(Files.readAllBytes(png(pixels)));
            size += pictures.getLast().length;
        }
        ByteBuffer file = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) ICO.size());
        int offset = ICO_HEADER + ICO_ENTRY * ICO.size();
        for (int i = 0; i < ICO.size(); i++) {
            byte side = (byte) (int) ICO.get(i);
            file.put(side).put(side).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
            file.putInt(pictures.get(i).length).putInt(offset);
            offset += pictures.get(i).length;
        }
        pictures.forEach(file::put);
        return file.array();
    }

    byte[] icns() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(body);
        for (Map.Entry<String, Integer> type : ICNS.entrySet()) {
            byte[] picture = Files.readAllBytes(png(type.getValue()));
            out.write(type.getKey().getBytes(StandardCharsets.US_ASCII));
            out.writeInt(8 + picture.length);
            out.write(picture);
        }
        ByteBuffer file = ByteBuffer.allocate(8 + body.size());
        return file.put("icns".getBytes(StandardCharsets.US_ASCII))
                .putInt(8 + body.size())
                .put(body.toByteArray())
                .array();
    }
}
