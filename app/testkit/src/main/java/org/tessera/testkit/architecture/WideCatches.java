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
import org.objectweb.asm.tree.LocalVariableNode;
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

    /** What the compiler's handlers call first. */
    private static final Set<String> CLOSING = Set.of("close", "addSuppressed");

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

    /** The handlers of the compiler keep what they catch in a variable without a name, and close or add to it first. */
    private static boolean isCompilers(MethodNode method, TryCatchBlockNode block) {
        List<AbstractInsnNode> start = start(block);
        return start.getFirst() instanceof VarInsnNode store && store.getOpcode() == Opcodes.ASTORE
                && !hasName(method, store) && start.getLast() instanceof MethodInsnNode call
                && CLOSING.contains(call.name);
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

    private static boolean hasName(MethodNode method, VarInsnNode store) {
        for (AbstractInsnNode node = store.getNext(); node != null && node.getOpcode() < 0; node = node.getNext()) {
            for (LocalVariableNode variable : method.localVariables) {
                if (variable.index == store.var && variable.start == node) {
                    return true;
                }
            }
        }
        return false;
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
