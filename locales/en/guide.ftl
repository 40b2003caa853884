# The frame of the guide.

guide-title = Guide for authorities
guide-version = Version
guide-effective = In force
guide-changes = What is new
guide-old = This version is no longer in force. It is kept because requests refer to it.
guide-future = This version is not in force yet.
guide-present = In force now: version { $version }
guide-english-only = The guide itself is written in English.
guide-contents = Contents
guide-versions = All versions
