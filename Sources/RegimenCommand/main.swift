import RegimenCLI

RegimenProgram.main()
