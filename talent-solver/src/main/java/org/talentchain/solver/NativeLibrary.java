package org.talentchain.solver;

import com.google.ortools.Loader;

/** The native code of OR-Tools, loaded once when first needed. */
final class NativeLibrary {

  private static final boolean LOADED = load();

  private NativeLibrary() {}

  /** False on platforms OR-Tools does not know, and where nothing may be run from the folder for temporary files. */
  static boolean isLoaded() {
    return LOADED;
  }

  private static boolean load() {
    try {
      Loader.loadNativeLibraries();
      return true;
    } catch (RuntimeException | LinkageError e) {
      return false;
    }
  }
}
