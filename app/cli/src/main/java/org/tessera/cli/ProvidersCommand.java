package org.tessera.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.provider.ProfileChange;
import org.tessera.core.provider.HipaaStanding;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;
import org.tessera.core.review.NamedPerson;
import org.tessera.egress.profile.BuiltInProfiles;
import org.tessera.egress.profile.ProfileJson;
import org.tessera.egress.profile.ReadyMadeProfiles;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.ProviderTrial;
import org.tessera.engine.io.TextFile;
import org.tessera.engine.io.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "providers", aliases = "profile", description = "Keeps the ways to models, with the evidence that each may be used.", mixinStandardHelpOptions = true, exitCodeListHeading = "Exit codes:%n", exitCodeList = {
        "0:done; of check and test: it may be used", "1:a named problem", "2:the arguments are not understood",
        "3:the gate would refuse, or refused"})
final class ProvidersCommand implements Runnable {
    private final Terminal terminal;
    private final State state;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ProvidersCommand(Terminal terminal, State state) {
        this.terminal = terminal;
        this.state = state;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(),
                "Say list, show, import, export, template, check, test, order, vendors, organisation, certificate, proxy or remove.");
    }

    @Command(name = "list", description = "Lists all, with agreement, next end, model, and whether each may be used.", mixinStandardHelpOptions = true)
    int list() {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            ProviderFigures figures = new ProviderFigures(terminal, engine.sending(), today());
            engine.profiles().forEach(figures::line);
        }
        return ExitCode.OK.number();
    }

    @Command(name = "show", description = "Prints a profile as JSON. It holds no secret.", mixinStandardHelpOptions = true)
    int show(@Parameters(index = "0", paramLabel = "NAME", description = "the profile's name") String name) {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            terminal.print(ProfileJson.write(find(engine, name)).strip());
        }
        return ExitCode.OK.number();
    }

    @Command(name = "import", description = "Imports a profile, in the place of one of that name.", mixinStandardHelpOptions = true)
    int importFile(@Parameters(index = "0", paramLabel = "FILE", description = "the profile as JSON") Path file,
            @Option(names = "--key-file", paramLabel = "FILE", description = "a file whose first line is the endpoint's key") Optional<Path> key,
            @Option(names = "--credential-file", paramLabel = "FILE", description = "a file that is the credential as a whole, such as a service account's JSON") Optional<Path> credential) {
        if (key.isPresent() && credential.isPresent()) {
            throw new ParameterException(spec.commandLine(), "Give --key-file or --credential-file, not both.");
        }
        ProviderProfile profile = ProfileJson.read(TextFile.read(file));
        if (BuiltInProfiles.find(profile.name()).isPresent()) {
            throw new ProblemException(ProblemCode.PROFILE_INVALID, "name: a built-in profile has it");
        }
        Optional<char[]> secret = key.map(CredentialFile::firstLine).or(() -> credential.map(CredentialFile::read));
        try (DeidentificationEngine engine = state.open(State.providers())) {
            Optional<ProviderProfile> before = engine.profiles()
                    .stream()
                    .filter(known -> known.name().equals(profile.name()))
                    .findFirst();
            new ProfileChange(before, profile).refusal().ifPresent(why -> {
                throw new ProblemException(ProblemCode.PROFILE_INVALID, why);
            });
            boolean keyed = engine.providerDesk().take(profile, ProfileJson.write(profile), secret);
            terminal.print("imported " + profile.name() + (keyed ? ", with a credential" : ", without a credential"));
        }
        return ExitCode.OK.number();
    }

    @Command(name = "export", description = "Writes a profile as JSON, or the register of all as CSV or JSON. Neither holds a secret.", mixinStandardHelpOptions = true)
    int export(
            @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "the profile's name") Optional<String> name,
            @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = "where to; left out: to the standard output") Optional<Path> file,
            @Option(names = "--registry", paramLabel = "FILE", description = "writes who stands behind each provider under which agreement, as CSV, or as JSON if the file's name ends so") Optional<Path> registry) {
        if (name.isPresent() == registry.isPresent()) {
            throw new ParameterException(spec.commandLine(), "Give the name of a profile, or --registry FILE.");
        }
        try (DeidentificationEngine engine = state.open(State.providers())) {
            registry.ifPresent(place -> write(place, ProviderRegister.text(engine, place, today())));
            name.map(known -> ProfileJson.write(find(engine, known)))
                    .ifPresent(json -> file.ifPresentOrElse(place -> write(place, json),
                            () -> terminal.print(json.strip())));
        }
        return ExitCode.OK.number();
    }

    @Command(name = "template", description = "Prints the ready-made profile of a route, to be completed.", mixinStandardHelpOptions = true)
    int template(
            @Parameters(index = "0", paramLabel = "ROUTE", description = "bedrock-converse, bedrock-claude, azure-openai, azure-openai-v1, openai, anthropic, vertex-gemini, vertex-claude, nebius, nebius-completions, openai-chat, openai-completions") String route) {
        terminal.print(ReadyMadeProfiles
                .json(Route.ofId(route)
                        .orElseThrow(() -> new ParameterException(spec.commandLine(), "There is no such route.")))
                .strip());
        return ExitCode.OK.number();
    }

    @Command(name = "check", description = "Prints every rule of the gate that needs no note, and what is wrong.", mixinStandardHelpOptions = true)
    int check(@Parameters(index = "0", paramLabel = "NAME", description = "the profile's name") String name) {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            ProviderFigures figures = new ProviderFigures(terminal, engine.sending(), today());
            ProviderProfile profile = find(engine, name);
            boolean passed = figures.check(profile);
            engine.proxy()
                    .carrying(profile)
                    .ifPresent(proxy -> terminal.print("  way     through the proxy " + proxy.display()));
            return (passed ? ExitCode.OK : ExitCode.REFUSED).number();
        }
    }

    @Command(name = "test", description = "Sends an invented note the whole way, through gate and audit, and prints each step.", mixinStandardHelpOptions = true)
    int test(@Parameters(index = "0", paramLabel = "NAME", description = "the profile's name") String name,
            @Option(names = "--signed-by", defaultValue = "", paramLabel = "NAME", description = "who asks for it") String person) {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            find(engine, name);
            return TrialFigures.print(terminal, ProviderTrial.run(engine, name, state.person(engine, person))).number();
        }
    }

    @Command(name = "vendors", description = "Says whether any prompt may go to a vendor, or turns that on or off for the site.", mixinStandardHelpOptions = true)
    int vendors(
            @Parameters(index = "0", arity = "0..1", paramLabel = "on|off", description = "left out: only says it") Optional<String> turn,
            @Option(names = "--signed-by", paramLabel = "NAME", description = "who decides it") Optional<String> person) {
        if (turn.filter(word -> !List.of("on", "off").contains(word)).isPresent()) {
            throw new ParameterException(spec.commandLine(), "Say on or off.");
        }
        try (DeidentificationEngine engine = state.open(State.providers())) {
            turn.ifPresent(
                    word -> engine.sending().allowVendors(word.equals("on"), state.person(engine, person.orElse(""))));
            boolean allowed = engine.sending().isAllowed(ProviderProfile.Boundary.VENDOR);
            terminal.print(allowed ? "vendors may be sent to" : "nothing goes to a vendor");
        }
        return ExitCode.OK.number();
    }

    @Command(name = "organisation", description = "Says what the organisation is under HIPAA, or records it; it is printed in the register.", mixinStandardHelpOptions = true)
    int organisation(
            @Parameters(index = "0", arity = "0..1", paramLabel = "STANDING", description = "${COMPLETION-CANDIDATES}") Optional<HipaaStanding> standing,
            @Option(names = "--signed-by", paramLabel = "NAME", description = "who states it") Optional<String> person) {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            standing.ifPresent(stated -> engine.organisation().state(stated, state.person(engine, person.orElse(""))));
            terminal.print(engine.organisation().standing().map(HipaaStanding::title).orElse("not stated"));
        }
        terminal.say(HipaaStanding.NOTICE);
        return ExitCode.OK.number();
    }

    @Command(name = "certificate", description = "Keeps the certificate that this workstation shows to the endpoint of a profile.", mixinStandardHelpOptions = true)
    int certificate(@Parameters(index = "0", paramLabel = "NAME", description = "the profile's name") String name,
            @Parameters(index = "1", paramLabel = "FILE", description = "the secret as JSON: pkcs12 in base64, and password") Path file,
            @Option(names = "--signed-by", defaultValue = "", paramLabel = "NAME", description = "who keeps it") String person) {
        char[] secret = CredentialFile.read(file);
        try (DeidentificationEngine engine = state.open(State.providers())) {
            engine.providerDesk().setCertificate(name, secret, state.person(engine, person));
        }
        return ExitCode.OK.number();
    }

    @Command(name = "order", description = "Names the providers that are asked, in that order, when the chosen one gives no answer; prints them if none is named.", mixinStandardHelpOptions = true)
    int order(@Parameters(arity = "0..*", paramLabel = "NAME", description = "the profiles' names") List<String> names,
            @Option(names = "--none", description = "no other provider is asked") boolean none,
            @Option(names = "--signed-by", paramLabel = "NAME", description = "who decides it") Optional<String> person) {
        List<String> wanted = names == null ? List.of() : names;
        if (none && !wanted.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Give names, or --none.");
        }
        try (DeidentificationEngine engine = state.open(State.providers())) {
            if (none || !wanted.isEmpty()) {
                NamedPerson by = state.person(engine, person.orElse(""));
                engine.fallbacks()
                        .set(wanted,
                                engine.profiles()
                                        .stream()
                                        .map(ProviderProfile::name)
                                        .collect(Collectors.toUnmodifiableSet()),
                                by);
            }
            engine.fallbacks().names().forEach(terminal::print);
        }
        return ExitCode.OK.number();
    }

    @Command(name = "remove", description = "Forgets an imported profile and its key.", mixinStandardHelpOptions = true)
    int remove(@Parameters(index = "0", paramLabel = "NAME", description = "the profile's name") String name) {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            engine.providerDesk().remove(name);
        }
        return ExitCode.OK.number();
    }

    private static void write(Path place, String text) {
        WholeFile.write(place, out -> out.append(text));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static ProviderProfile find(DeidentificationEngine engine, String name) {
        return engine.profiles()
                .stream()
                .filter(profile -> profile.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.PROFILE_NOT_FOUND));
    }
}
