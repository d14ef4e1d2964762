package org.tessera.store.crypto;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.crypto.Mac;

/**
 * A keyed hash over a set that grows and shrinks member by member: the sum of the members' HMAC-SHA-256 modulo 2^256 (Clarke,
 * Devadas, van Dijk, Gassend, Suh: "Incremental Multiset Hash Functions", 2003). The order does not matter, and whoever
 * lacks the key cannot find another set of the same sum.
 */
public final class MultisetHash {
    /** The length of a sum. */
    public static final int BYTES = 32;

    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(BYTES * Byte.SIZE);

    private final Mac mac;
    private BigInteger sum;

    MultisetHash(Mac mac, byte[] start) {
        this.mac = mac;
        this.sum = new BigInteger(1, start);
    }

    /** Adds a member. */
    public void add(String name, long number) {
        sum = sum.add(hash(name, number));
    }

    /** Takes a member out that was added. */
    public void remove(String name, long number) {
        sum = sum.subtract(hash(name, number));
    }

    /** The sum so far, 32 bytes. */
    public byte[] sum() {
        byte[] bytes = sum.mod(MODULUS).add(MODULUS).toByteArray();
        return Arrays.copyOfRange(bytes, bytes.length - BYTES, bytes.length);
    }

    private BigInteger hash(String name, long number) {
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        ByteBuffer member = ByteBuffer.allocate(text.length + Long.BYTES).put(text).putLong(number);
        return new BigInteger(1, mac.doFinal(member.array()));
    }
}
