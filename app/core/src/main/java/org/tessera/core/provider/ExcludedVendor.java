package org.tessera.core.provider;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A vendor that no agreement covers, or a consumer's door to one that has agreements elsewhere. No profile overrides this
 * list, whatever it claims.
 *
 * <p>The guide "LLMs under BAA" names standard OpenAI and Anthropic, the Hugging Face Inference API, Replicate and Groq's
 * standard service (R26); the glossary "HIPAA AI under a BAA" names consumer applications (R18). The other lines are general
 * knowledge of services that offer models to anybody. The list is not complete: what stands on no list is refused until a
 * person records an executed agreement.
 *
 * @param domain the domain; all names below it belong to it
 * @param reason why not, in words
 * @param source who says so
 */
public record ExcludedVendor(String domain, String reason, String source) {
    private static final String GUIDE = "LLMs under BAA, R26";
    private static final String GLOSSARY = "HIPAA AI under a BAA, R18";
    private static final String KNOWN = "no healthcare agreement is known, R26";

    private static final List<ExcludedVendor> ALL = List.of(
            new ExcludedVendor("huggingface.co", "The Hugging Face Inference API has no healthcare agreement.", GUIDE),
            new ExcludedVendor("hf.space", "Hugging Face Spaces have no healthcare agreement.", GUIDE),
            new ExcludedVendor("endpoints.huggingface.cloud", "Hugging Face has no healthcare agreement.", GUIDE),
            new ExcludedVendor("replicate.com", "Replicate has no healthcare agreement.", GUIDE),
            new ExcludedVendor("replicate.delivery", "Replicate has no healthcare agreement.", GUIDE),
            new ExcludedVendor("groq.com", "Groq's standard service has no healthcare agreement.", GUIDE),
            new ExcludedVendor("chatgpt.com", "ChatGPT is a consumer application.", GLOSSARY),
            new ExcludedVendor("chat.openai.com", "ChatGPT is a consumer application.", GLOSSARY),
            new ExcludedVendor("claude.ai", "Claude's application is for consumers.", GLOSSARY),
            new ExcludedVendor("console.anthropic.com", "The console is no covered endpoint.", GLOSSARY),
            new ExcludedVendor("generativelanguage.googleapis.com",
                    "The Gemini API for developers is outside Google Cloud's agreement; use Vertex AI.", GLOSSARY),
            new ExcludedVendor("gemini.google.com", "Gemini's application is for consumers.", GLOSSARY),
            new ExcludedVendor("aistudio.google.com", "AI Studio is outside Google Cloud's agreement.", GLOSSARY),
            new ExcludedVendor("copilot.microsoft.com", "Copilot's application is for consumers.", GLOSSARY),
            new ExcludedVendor("models.inference.ai.azure.com", "GitHub Models is a service for trials.", KNOWN),
            new ExcludedVendor("models.github.ai", "GitHub Models is a service for trials.", KNOWN),
            new ExcludedVendor("ollama.com", "Ollama's cloud has no healthcare agreement.", KNOWN),
            new ExcludedVendor("ollama.ai", "Ollama's cloud has no healthcare agreement.", KNOWN),
            new ExcludedVendor("openrouter.ai", "OpenRouter passes requests on to many vendors.", KNOWN),
            new ExcludedVendor("together.xyz", "Together's public service has no healthcare agreement.", KNOWN),
            new ExcludedVendor("together.ai", "Together's public service has no healthcare agreement.", KNOWN),
            new ExcludedVendor("fireworks.ai", "Fireworks' public service has no healthcare agreement.", KNOWN),
            new ExcludedVendor("deepinfra.com", "DeepInfra's public service has no healthcare agreement.", KNOWN),
            new ExcludedVendor("perplexity.ai", "Perplexity's public service has no healthcare agreement.", KNOWN),
            new ExcludedVendor("mistral.ai", "Mistral's public service has no healthcare agreement.", KNOWN),
            new ExcludedVendor("cohere.ai", "Cohere's public service has no healthcare agreement.", KNOWN),
            new ExcludedVendor("cohere.com", "Cohere's public service has no healthcare agreement.", KNOWN),
            new ExcludedVendor("deepseek.com", "DeepSeek has no healthcare agreement.", KNOWN),
            new ExcludedVendor("moonshot.cn", "Moonshot has no healthcare agreement.", KNOWN),
            new ExcludedVendor("aliyuncs.com", "Alibaba's model service has no healthcare agreement.", KNOWN),
            new ExcludedVendor("x.ai", "xAI's public service has no healthcare agreement.", KNOWN),
            new ExcludedVendor("cerebras.ai", "Cerebras' public service has no healthcare agreement.", KNOWN),
            new ExcludedVendor("sambanova.ai", "SambaNova's public service has no healthcare agreement.", KNOWN),
            new ExcludedVendor("novita.ai", "Novita's public service has no healthcare agreement.", KNOWN),
            new ExcludedVendor("hyperbolic.xyz", "Hyperbolic's public service has no healthcare agreement.", KNOWN),
            new ExcludedVendor("ai21.com", "AI21's public service has no healthcare agreement.", KNOWN),
            new ExcludedVendor("z.ai", "Z.ai has no healthcare agreement.", KNOWN),
            new ExcludedVendor("bigmodel.cn", "Zhipu's model service has no healthcare agreement.", KNOWN),
            new ExcludedVendor("api.nvidia.com", "NVIDIA's hosted models are a service for trials.", KNOWN),
            new ExcludedVendor("gateway.ai.cloudflare.com", "The gateway passes requests on to many vendors.", KNOWN),
            new ExcludedVendor("githubcopilot.com", "Copilot's service has no healthcare agreement.", KNOWN),
            new ExcludedVendor("poe.com", "Poe is a consumer application.", KNOWN),
            new ExcludedVendor("you.com", "You.com is a consumer application.", KNOWN));

    /** All of them. */
    public static List<ExcludedVendor> all() {
        return ALL;
    }

    /** The vendor that a host belongs to, also below its domain, in any case, with dots at its end. */
    public static Optional<ExcludedVendor> of(String host) {
        String name = plain(host);
        return ALL.stream()
                .filter(vendor -> name.equals(vendor.domain) || name.endsWith("." + vendor.domain))
                .findFirst();
    }

    /** A host name in lower case without dots at its end. */
    static String plain(String host) {
        int end = host.length();
        while (end > 0 && host.charAt(end - 1) == '.') {
            end--;
        }
        return host.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
