package org.tessera.store.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MultisetHashTest {
    private static final byte[] NOTHING = new byte[MultisetHash.BYTES];

    private final SealKey key = new SealKey(Secret.random(Secret.KEY_BYTES));

    private record Member(String name, long number) {}

    private byte[] sum(List<Member> members) {
        MultisetHash sum = key.sum(NOTHING);
        members.forEach(member -> sum.add(member.name(), member.number()));
        return sum.sum();
    }

    private static List<Member> members() {
        List<Member> members = new ArrayList<>();
        for (int number = 1; number <= 200; number++) {
            members.add(new Member("case/" + number, number % 7));
        }
        return members;
    }

    @Test
    void isTheSameInEveryOrder() {
        List<Member> shuffled = members();
        Collections.shuffle(shuffled, new Random(20261122));
        assertThat(sum(shuffled)).isEqualTo(sum(members())).hasSize(MultisetHash.BYTES);
    }

    @Test
    void isAnotherOneWhenAnyMemberIsOlderOrMissing() {
        byte[] whole = sum(members());
        for (int index = 0; index < members().size(); index++) {
            List<Member> other = members();
            Member member = other.remove(index);
            assertThat(sum(other)).isNotEqualTo(whole);
            other.add(new Member(member.name(), member.number() - 1));
            assertThat(sum(other)).isNotEqualTo(whole);
        }
    }

    @Test
    void goesOnFromASumAndBack() {
        MultisetHash sum = key.sum(sum(members()));
        sum.add("case/x", 5);
        sum.remove("case/7", 0);
        sum.remove("case/x", 5);
        sum.add("case/7", 0);
        assertThat(sum.sum()).isEqualTo(sum(members()));
        members().forEach(member -> sum.remove(member.name(), member.number()));
        assertThat(sum.sum()).isEqualTo(NOTHING);
    }

    @Test
    void isAnotherOneUnderAnotherKey() {
        MultisetHash other = new SealKey(Secret.random(Secret.KEY_BYTES)).sum(NOTHING);
        members().forEach(member -> other.add(member.name(), member.number()));
        assertThat(other.sum()).isNotEqualTo(sum(members()));
    }
}
