package org.tessera.testkit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which part of the product may touch what of the platform and its libraries. */
public final class ReachRules {
    /** Names of addresses: they open nothing by themselves. */
    private static final Set<String> HARMLESS_NET = Set.of("java.net.URI", "java.net.URL",
            "java.net.URISyntaxException", "java.net.URLEncoder", "java.net.URLDecoder");

    private static final Set<String> OPENING = Set.of("openStream", "openConnection", "getContent");

    private ReachRules() {}

    private static ArchRule onlyIn(String where, String reason, String... packages) {
        return noClasses().that()
                .resideOutsideOfPackage(where)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .because(reason)
                .allowEmptyShould(true);
    }

    /** The network is reached in egress only. */
    public static ArchRule networkOnlyInEgress() {
        return classes().that()
                .resideOutsideOfPackage("org.tessera.egress..")
                .should(Conditions.nothingWrong("not reach the network", ReachRules::reachingNetwork))
                .because("what cannot reach the network cannot leak to it; Spark batches have no egress jar")
                .allowEmptyShould(true);
    }

    private static Stream<String> reachingNetwork(JavaClass javaClass) {
        Stream<String> types = javaClass.getDirectDependenciesFromSelf()
                .stream()
                .filter(dependency -> isNetwork(dependency.getTargetClass().getBaseComponentType()))
                .map(Dependency::getDescription);
        Stream<String> pages = javaClass.getCodeUnitAccessesFromSelf()
                .stream()
                .filter(access -> access.getTargetOwner().isEquivalentTo(URL.class)
                        && OPENING.contains(access.getName()))
                .map(JavaAccess::getDescription);
        return Stream.concat(types, pages);
    }

    private static boolean isNetwork(JavaClass target) {
        String name = target.getName();
        boolean net = target.getPackageName().equals("java.net") && !HARMLESS_NET.contains(name);
        return net || name.startsWith("java.net.http.") || name.startsWith("javax.net.") || name.startsWith("java.rmi.")
                || name.matches("java\\.nio\\.channels\\.\\w*(?:Socket|Datagram|Network|Multicast)\\w*");
    }

    /** An HTTP client is built in one room of egress only. */
    public static ArchRule clientOnlyInGuard() {
        return noClasses().that()
                .resideOutsideOfPackage("org.tessera.egress.guard..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.http.HttpClient")
                .because("the egress guard is the one door, and it looks at the last bytes of every request")
                .allowEmptyShould(true);
    }

    /** Databases are reached in store only. */
    public static ArchRule databaseOnlyInStore() {
        return onlyIn("org.tessera.store..", "columns that may identify are encrypted there and nowhere else",
                "java.sql..", "javax.sql..", "org.sqlite..");
    }

    /** cTAKES is reached in its own module only. */
    public static ArchRule clinicalPipelineOnlyInCtakes() {
        return onlyIn("org.tessera.ctakes..", "its mutable structures stay behind one adapter", "org.apache.uima..",
                "org.apache.ctakes..");
    }

    /** A site's own model is run in its own module only. */
    public static ArchRule modelRuntimeOnlyInTransformer() {
        return onlyIn("org.tessera.transformer..", "native code that a site switches on stays behind one adapter",
                "ai.onnxruntime..");
    }

    /** Document libraries are reached in one module only. */
    public static ArchRule documentLibrariesOnlyInFormats() {
        return onlyIn("org.tessera.formats..", "a damaged or hostile file is answered behind one guard",
                "org.apache.pdfbox..", "org.apache.fontbox..", "org.apache.poi..", "org.apache.xmlbeans..",
                "org.openxmlformats..", "org.jsoup..", "org.apache.james..", "org.apache.commons.csv..");
    }

    /** Controls are made in the desktop only. */
    public static ArchRule controlsOnlyInDesktop() {
        return onlyIn("org.tessera.desktop..", "the engine runs on servers without a display", "javafx..");
    }

    /** A ViewModel never sees a control. */
    public static ArchRule viewModelsSeeNoControl() {
        return noClasses().that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.scene..")
                .because("the logic of a screen is tested without the toolkit")
                .allowEmptyShould(true);
    }

    /** Only the command line prints. */
    public static ArchRule onlyTheCommandLinePrints() {
        return classes().that()
                .resideOutsideOfPackage("org.tessera.cli..")
                .should(Conditions.nothingWrong("print nothing", ReachRules::printing))
                .because("a line on the console can hold a note, and nobody reads it")
                .allowEmptyShould(true);
    }

    private static Stream<String> printing(JavaClass javaClass) {
        Stream<? extends JavaAccess<?>> streams = javaClass.getFieldAccessesFromSelf()
                .stream()
                .filter(access -> access.getTargetOwner().isEquivalentTo(System.class)
                        && Set.of("out", "err").contains(access.getName()));
        Stream<? extends JavaAccess<?>> traces = javaClass.getCodeUnitAccessesFromSelf()
                .stream()
                .filter(access -> access.getName().equals("printStackTrace"));
        return Stream.concat(streams, traces).map(JavaAccess::getDescription);
    }

    /** The product logs nothing itself; one room takes what libraries log. */
    public static ArchRule loggingOnlyInOneRoom() {
        return onlyIn("org.tessera.engine.log..", "one backend drops everything that could hold a note", "org.slf4j..",
                "java.util.logging..", "org.apache.logging..", "org.apache.log4j..", "org.apache.commons.logging..",
                "ch.qos.logback..");
    }

    static List<ArchRule> all() {
        return List.of(networkOnlyInEgress(), clientOnlyInGuard(), databaseOnlyInStore(),
                clinicalPipelineOnlyInCtakes(), modelRuntimeOnlyInTransformer(), documentLibrariesOnlyInFormats(),
                controlsOnlyInDesktop(), viewModelsSeeNoControl(), onlyTheCommandLinePrints(), loggingOnlyInOneRoom());
    }
}
