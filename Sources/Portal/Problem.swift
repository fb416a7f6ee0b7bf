import Diagnostics

/// In content and files; what Emulation finds in a year's tables has a type of that name too.
typealias Problem = Diagnostics.Problem
