<#-- One line for each library: group:artifact, version, licence, with tabs between. -->
<#list dependencyMap as entry>
<#assign library = entry.getKey()/>
<#if library.groupId != "org.tessera">
${library.groupId}:${library.artifactId}	${library.version}	${entry.getValue()?sort?join(" OR ")}
</#if>
</#list>
