package io.firewarden.registry.matching;

/** Reads a 经营范围 with one edition of the dictionary. */
public interface ScopeReader {

	/** Reads a scope as it came; offsets are those of this text. */
	ScopeReading read(String scope);

	/** What it reads with. */
	ScopeDictionary dictionary();

}
