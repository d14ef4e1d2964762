package org.tessera.testkit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Finds what an author wrote to catch everything, in the class file: a try-with-resources is compiled to handlers that
 * catch everything too, and those are not the author's.
 */
final class WideCatches {
    private static final Set<String> TOO_WIDE = Set.of("java/lang/Exception", "java/lang/RuntimeException",
            "java/lang/Throwable", "java/lang/Error");

    private static final String ADDING = "addSuppressed";

    private WideCatches() {}

    /** One line for each handler of a class that catches too much. */
    static Stream<String> in(JavaClass javaClass) {
        ClassNode read = new ClassNode();
        new ClassReader(bytes(javaClass)).accept(read, ClassReader.SKIP_FRAMES);
        return read.methods.stream().flatMap(method -> in(javaClass, method));
    }

    private static byte[] bytes(JavaClass javaClass) {
        URI place = javaClass.getSource().orElseThrow().getUri();
        try (InputStream in = place.toURL().openStream()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> in(JavaClass javaClass, MethodNode method) {
        return method.tryCatchBlocks.stream()
                .filter(block -> block.type != null && TOO_WIDE.contains(block.type))
                .filter(block -> !isCompilers(method, block))
                .map(block -> block.type.substring(block.type.lastIndexOf('/') + 1) + " is caught in "
                        + javaClass.getName() + "." + method.name + " (" + javaClass.getSimpleName() + ".java:"
                        + line(block) + ")")
                .distinct();
    }

    /**
     * The compiler writes two handlers for a resource: one closes it, the other catches what that throws and adds it to
     * what was caught before.
     */
    private static boolean isCompilers(MethodNode method, TryCatchBlockNode block) {
        List<AbstractInsnNode> start = start(block);
        if (!(start.getFirst() instanceof VarInsnNode caught && caught.getOpcode() == Opcodes.ASTORE)
                || !(start.getLast() instanceof MethodInsnNode call)) {
            return false;
        }
        return call.name.equals(ADDING) || (call.name.equals("close") && method.tryCatchBlocks.stream()
                .anyMatch(other -> covers(method, other, call) && addsTo(caught.var, other)));
    }

    private static boolean covers(MethodNode method, TryCatchBlockNode block, AbstractInsnNode instruction) {
        int at = method.instructions.indexOf(instruction);
        return method.instructions.indexOf(block.start) <= at && at < method.instructions.indexOf(block.end);
    }

    private static boolean addsTo(int variable, TryCatchBlockNode block) {
        List<AbstractInsnNode> start = start(block);
        return start.size() > 2 && start.get(1) instanceof VarInsnNode first && first.var == variable
                && start.getLast() instanceof MethodInsnNode call && call.name.equals(ADDING);
    }

    /** The instructions of a handler up to its first call. */
    private static List<AbstractInsnNode> start(TryCatchBlockNode block) {
        List<AbstractInsnNode> start = new ArrayList<>();
        for (AbstractInsnNode node = block.handler; node != null; node = node.getNext()) {
            if (node.getOpcode() >= 0) {
                start.add(node);
                if (node instanceof MethodInsnNode) {
                    break;
                }
            }
        }
        return start;
    }

    private static int line(TryCatchBlockNode block) {
        for (AbstractInsnNode node = block.handler; node != null; node = node.getNext()) {
            if (node instanceof LineNumberNode line) {
                return line.line;
            }
        }
        return 0;
    }
}
