package org.tessera.testkit.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tessera.core.note.TextSpan;

final class TypedNoteTest {
    private static final String FILE = """
            A remark before the first note.
            === h-1 letter

            Ms. [[NAME:Odalys
            Ferrante]], [[AGE:62]], on [[DATE?:2019]].

            === h-2
            [sic] nothing here
            """;

    @Test
    void readsEachNoteWithItsMarks() {
        List<TypedNote> notes = TypedNote.all(FILE);
        assertThat(notes).extracting(TypedNote::id).containsExactly("h-1", "h-2");
        assertThat(notes.getFirst().genre()).isEqualTo("letter");
        assertThat(notes.getFirst().text()).isEqualTo("Ms. Odalys\nFerrante, 62, on 2019.\n");
        assertThat(notes.getFirst().gold()).containsExactly(new TypedNote.Gold(new TextSpan(4, 19), "NAME", false),
                new TypedNote.Gold(new TextSpan(21, 23), "AGE", true),
                new TypedNote.Gold(new TextSpan(28, 32), "DATE", true));
        assertThat(notes.getFirst().at(new TextSpan(28, 32))).isEqualTo("2019");
        assertThat(notes.getLast().text()).isEqualTo("[sic] nothing here\n");
        assertThat(notes.getLast().gold()).isEmpty();
    }

    @Test
    void refusesATypeThatNobodyKnowsAndAMarkThatIsNotClosed() {
        assertThatThrownBy(() -> TypedNote.of("h-3", "", "[[PLANET:Vulcan]]")).hasMessageContaining("h-3");
        assertThatThrownBy(() -> TypedNote.of("h-4", "", "[[NAME:Odalys")).hasMessageContaining("h-4");
    }
}
